// Run with TMPDIR set: unpacks the packaged Chromium into that folder.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
