import { readFileSync } from 'node:fs';
import ts from 'typescript';

const { SyntaxKind: kind } = ts;

/** Each operator and the neighbour it is most easily mistaken for. */
const neighbours = new Map([
  [kind.LessThanToken, '<='],
  [kind.LessThanEqualsToken, '<'],
  [kind.GreaterThanToken, '>='],
  [kind.GreaterThanEqualsToken, '>'],
  [kind.EqualsEqualsToken, '!='],
  [kind.ExclamationEqualsToken, '=='],
  [kind.EqualsEqualsEqualsToken, '!=='],
  [kind.ExclamationEqualsEqualsToken, '==='],
  [kind.AmpersandAmpersandToken, '||'],
  [kind.BarBarToken, '&&'],
  [kind.PlusToken, '-'],
  [kind.MinusToken, '+'],
]);

/** Every way to turn one operator of a file into its neighbour: where, what it said, what it says, the whole text. */
export function mutantsOf(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const visit = (node) => {
    const neighbour = ts.isBinaryExpression(node) && neighbours.get(node.operatorToken.kind);
    if (neighbour) {
      const [start, end] = [node.operatorToken.getStart(), node.operatorToken.getEnd()];
      const [left, right] = [node.left.getText(), node.right.getText()].map((side) => side.replaceAll(/\s+/g, ' '));
      mutants.push({
        file,
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        was: `${left} ${node.operatorToken.getText()} ${right}`,
        is: `${left} ${neighbour} ${right}`,
        text: text.slice(0, start) + neighbour + text.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}
