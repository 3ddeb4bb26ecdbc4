using System.Collections;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>x.empty?</c>: true for null and for everything that holds nothing.</summary>
internal sealed class IsEmpty(Span span, Expression owner) : Expression(span)
{
    public override Construct Construct => Construct.Member;

    public override object Evaluate(Evaluator evaluator) => Boxed.Of(Test(owner.Evaluate(evaluator)));

    public static bool Test(object? value) => value switch
    {
        null or EmptyValue => true,
        string text => text.Length == 0,
        TemplateObject map => map.Count == 0,
        ICollection list => list.Count == 0,
        IEnumerable sequence => !sequence.Cast<object?>().Any(),
        _ => false,
    };
}
