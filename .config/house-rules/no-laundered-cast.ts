import type { Rule } from '@oxlint/plugins'

/** `as never` and `as unknown as T` say that the type is wrong; mend the type. (`as any` has a rule of oxlint's own.) */
export const noLaunderedCast: Rule = {
  create(context) {
    return {
      TSAsExpression(node) {
        const { expression, typeAnnotation } = node
        const never = typeAnnotation.type === 'TSNeverKeyword'
        const twice = expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword'
        if (never || twice) context.report({ message: 'a cast that hides a type; let the type say it', node })
      },
    }
  },
}
