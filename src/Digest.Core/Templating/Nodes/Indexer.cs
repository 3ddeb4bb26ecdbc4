using System.Collections;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>target[index]</c>: an item of a list, counted from the end when negative, or a member of an object.</summary>
internal sealed class Indexer(Span span, Expression owner, Expression index) : Target(span)
{
    public override Construct Construct => Construct.Indexer;

    public override object? Refer(Evaluator evaluator)
    {
        if (!TryOpen(evaluator, out var target, out var key))
            return null;

        if (IsList(target, key))
            return ReadItem(target, Conversion.ToInt(index.Span, key));

        if (!Members.TryGet(target, evaluator.Formatter.Print(key), out var value) && target is IDictionary map && map.Contains(key))
            return map[key];
        return value;
    }

    public override void Assign(Evaluator evaluator, object? value)
    {
        if (!TryOpen(evaluator, out var target, out var key))
            return;

        if (IsList(target, key))
        {
            if (target is not IList list)
                throw index.Span.Fault("Cannot replace a character in a string");
            WriteItem(evaluator, list, Conversion.ToInt(index.Span, key), value);
            return;
        }

        var name = evaluator.Formatter.Print(key);
        if (!Members.TrySet(target, name, value))
            throw index.Span.Fault($"Cannot set a value for the readonly member `{name}` in the indexer: {owner}['{name}']");
    }

    private static bool IsList(object target, object key) =>
        target is string or IList && target is not IDictionary && !(target is TemplateArray && key is string);

    private static object? ReadItem(object target, int position)
    {
        var length = target is string text ? text.Length : ((IList)target).Count;
        if (position < 0)
            position += length;
        if (position < 0 || position >= length)
            return null;
        return target is string characters ? characters[position].ToString() : ((IList)target)[position];
    }

    private void WriteItem(Evaluator evaluator, IList list, int position, object? value)
    {
        if (position < 0)
            position += list.Count;
        if (position < 0)
            return;
        if (position > list.Count + evaluator.Options.LoopLimit)
            throw index.Span.Fault($"The index {position} exceeds LoopLimit `{evaluator.Options.LoopLimit}`.");
        if (list is not TemplateArray && (list.IsReadOnly || position >= list.Count))
            throw index.Span.Fault($"Cannot set the item {position} of the list `{owner}`, which comes from outside the template");
        list[position] = value;
    }

    private bool TryOpen(Evaluator evaluator, out object target, out object key)
    {
        key = "";
        var value = owner is Target path ? path.EvaluateInner(evaluator) : owner.Evaluate(evaluator);
        target = value is TemplateRange range ? new TemplateArray(range) : value ?? "";
        if (value is null)
        {
            if (evaluator.IsRelaxed)
                return false;
            throw owner.Span.Fault($"Object `{owner}` is null. Cannot access indexer: {this}");
        }

        var place = index.Evaluate(evaluator);
        if (place is not null)
        {
            key = place;
            return true;
        }

        if (evaluator.IsRelaxed)
            return false;
        throw index.Span.Fault($"Cannot access target `{owner}` with a null indexer: {this}");
    }
}
