using System.Collections;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>for variable in sequence … else … end</c> with <c>offset</c>, <c>limit</c> and <c>reversed</c>.</summary>
internal class For(Span span, Expression variable, Expression iterator, IReadOnlyList<NamedArgument> options) : Loop(span)
{
    public Statement? Else { get; set; }

    /// <summary>Liquid keeps where a loop ended, for <c>offset: continue</c>.</summary>
    public bool KeepsContinue { get; init; }

    protected virtual string Kind => "for";

    public override void Execute(Evaluator evaluator)
    {
        var source = iterator.Evaluate(evaluator);
        if (source is null)
            return;
        if (source is not IEnumerable sequence)
            throw iterator.Span.Fault($"Unexpected type `{source.GetType()}` for iterator");

        var frame = new LoopFrame(Kind, variable is Variable { IsLocal: false } name ? name.Name : "", evaluator.IsLiquid);
        var start = 0;
        if (options.Count > 0)
            sequence = Narrow(evaluator, sequence, frame, ref start);

        evaluator.Scopes.EnterLoop(frame);
        try
        {
            frame.Source = sequence;
            frame.IsBound = true;
            Run(evaluator, frame, sequence);
        }
        finally
        {
            evaluator.Scopes.LeaveLoop(frame);
        }

        if (KeepsContinue)
            evaluator.Scopes.Local.Store["continue"] = start + frame.Index + 1;
    }

    private void Run(Evaluator evaluator, LoopFrame frame, IEnumerable sequence)
    {
        Begin(evaluator);
        var entered = sequence is IList list ? RunList(evaluator, frame, list) : RunSequence(evaluator, frame, sequence);
        End(evaluator);
        if (!entered)
            Else?.Execute(evaluator);
    }

    protected virtual void Begin(Evaluator evaluator)
    {
    }

    protected virtual void End(Evaluator evaluator)
    {
    }

    protected virtual bool RunItem(Evaluator evaluator, LoopFrame frame) => RunBody(evaluator, frame);

    /// <summary>An option beside the three that every loop has; false if there is none of that name.</summary>
    protected virtual bool TakeOption(Evaluator evaluator, LoopFrame frame, NamedArgument option) => false;

    private bool RunList(Evaluator evaluator, LoopFrame frame, IList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            frame.IsLast = i == list.Count - 1;
            if (!Step(evaluator, frame, i, list[i]))
                return true;
        }

        return list.Count > 0;
    }

    private bool RunSequence(Evaluator evaluator, LoopFrame frame, IEnumerable sequence)
    {
        var items = sequence.GetEnumerator();
        using var disposal = items as IDisposable;
        if (!items.MoveNext())
            return false;

        for (var i = 0; ; i++)
        {
            var item = items.Current;
            frame.IsLast = !items.MoveNext();
            if (!Step(evaluator, frame, i, item) || frame.IsLast)
                return true;
        }
    }

    private bool Step(Evaluator evaluator, LoopFrame frame, int index, object? value)
    {
        frame.Index = index;
        frame.Previous = frame.Value;
        frame.Value = value;
        if (frame.Name.Length == 0)
            Bind(evaluator, frame, value);
        return RunItem(evaluator, frame);
    }

    private void Bind(Evaluator evaluator, LoopFrame frame, object? value)
    {
        if (variable is Variable { IsLocal: true } local)
            frame.LocalName = local.Name;
        else if (variable is Target target)
            target.Assign(evaluator, value);
    }

    private List<object?> Narrow(Evaluator evaluator, IEnumerable sequence, LoopFrame frame, ref int start)
    {
        var items = sequence.Cast<object?>();
        var limit = -1;
        var reversed = false;
        foreach (var option in options)
        {
            if (option.Name == "reversed")
                reversed = true;
            else if (option.Name == "offset")
                start = Number(evaluator, option);
            else if (option.Name == "limit")
                limit = Number(evaluator, option);
            else if (!TakeOption(evaluator, frame, option))
                throw option.Span.Fault($"Unsupported argument `{option.Name}` for statement: `{Span.Text}`");
        }

        items = start > 0 ? items.Skip(start) : items;
        items = reversed ? items.Reverse() : items;
        return (limit > 0 ? items.Take(limit) : items).ToList();
    }

    private static int Number(Evaluator evaluator, NamedArgument option) =>
        Conversion.ToInt(option.Span, option.Value?.Evaluate(evaluator));
}
