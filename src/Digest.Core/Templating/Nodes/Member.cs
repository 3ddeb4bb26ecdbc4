using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>target.name</c>, or <c>target?.name</c>, which is null when the target is.</summary>
internal sealed class Member(Span span, Expression owner, Variable name, bool isOptional) : Target(span)
{
    private CachedGetter? cached;

    public override Construct Construct => Construct.Member;

    public Expression Owner => owner;

    public string Name => name.Name;

    public bool IsOptional => isOptional;

    public override object? Refer(Evaluator evaluator)
    {
        var target = owner is Target path ? path.EvaluateInner(evaluator) : owner.Evaluate(evaluator);
        if (target is null)
        {
            if (isOptional || evaluator.IsRelaxed)
                return null;
            throw name.Span.Fault($"Cannot get the member {this} for a null object.");
        }

        if (target is TemplateObject map)
            return map.TryGet(name.Name, out var member) ? member : null;

        var getter = cached;
        if (getter is not null && target.GetType() == getter.Type)
            return getter.Get(target);
        return ReadSlowly(target);
    }

    public override void Assign(Evaluator evaluator, object? value)
    {
        var target = owner is Target path ? path.EvaluateInner(evaluator) : owner.Evaluate(evaluator);
        if (target is null)
            throw name.Span.Fault($"Object `{owner}` is null. Cannot access member: {this}");
        if (!Members.TrySet(target, name.Name, value))
            throw name.Span.Fault($"Cannot set a value for the readonly member: {this}");
    }

    private object? ReadSlowly(object target)
    {
        if (Members.TryGet(target, name.Name, out var value) && Members.IsPlain(target)
            && TypeMembers.Of(target.GetType()).Getter(name.Name) is { } getter)
        {
            cached = new CachedGetter(target.GetType(), getter);
        }

        return value;
    }

    private sealed record CachedGetter(Type Type, Func<object, object?> Get);
}
