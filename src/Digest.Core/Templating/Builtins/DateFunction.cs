using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin <c>date</c>: with an argument it reads a date, by itself it is the object of the date functions.</summary>
internal sealed class DateFunction : Function
{
    public override IReadOnlyList<Parameter> Parameters => [];

    public override int Required => 0;

    public override Surplus Surplus => Surplus.Passed;

    public override object? Invoke(Invocation invocation) => invocation.Arguments.Count switch
    {
        0 => invocation.Evaluator.Dates.Members,
        1 when invocation[0] is DateTime date => date,
        1 => DateFormat.Parse(invocation.Shown(0), null, null),
        2 when invocation.Evaluator.IsLiquid => LiquidFormat(invocation),
        _ => throw invocation.Span.Fault($"Invalid number of parameters `{invocation.Arguments.Count}` for `date` object/function."),
    };

    private static string? LiquidFormat(Invocation invocation)
    {
        var date = invocation[0] as DateTime? ?? DateFormat.Parse(invocation.Shown(0), null, null);
        return date is null ? null : DateFormat.Print(date.Value, invocation.Shown(1), Cultures.Invariant);
    }
}
