using System.Text;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>Expressions that build a value from parts.</summary>
internal static class Collections
{
    internal sealed class ArrayOf(Span span, IReadOnlyList<Expression> items) : Expression(span)
    {
        public override Construct Construct => Construct.Array;

        public override object Evaluate(Evaluator evaluator)
        {
            var array = new TemplateArray();
            foreach (var item in items)
                array.Add(item.Evaluate(evaluator));
            return array;
        }
    }

    internal sealed class ObjectOf(Span span, IReadOnlyList<(string Name, Expression Value)> members) : Expression(span)
    {
        public override Construct Construct => Construct.Object;

        public override object Evaluate(Evaluator evaluator)
        {
            var result = new TemplateObject();
            foreach (var (name, value) in members)
                result[name] = value.Evaluate(evaluator);
            return result;
        }
    }

    internal sealed class Interpolation(Span span, IReadOnlyList<Expression> parts) : Expression(span)
    {
        public override Construct Construct => Construct.InterpolatedText;

        public override object Evaluate(Evaluator evaluator)
        {
            var text = new StringBuilder();
            foreach (var part in parts)
                text.Append(evaluator.Formatter.Print(part.Evaluate(evaluator)));
            return text.ToString();
        }
    }
}
