package fr.passerelle.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.VariableElement;

/** Expressions whose value stands in the source: literals, constants and sums of them. */
final class Constants {

  private Constants() {}

  static boolean isConstant(TreePath path, Trees trees) {
    Tree tree = path.getLeaf();
    if (tree instanceof LiteralTree) {
      return true;
    }
    if (tree instanceof ParenthesizedTree brackets) {
      return isConstant(new TreePath(path, brackets.getExpression()), trees);
    }
    if (tree instanceof BinaryTree sum) {
      return isConstant(new TreePath(path, sum.getLeftOperand()), trees)
          && isConstant(new TreePath(path, sum.getRightOperand()), trees);
    }
    return trees.getElement(path) instanceof VariableElement variable
        && variable.getConstantValue() != null;
  }
}
