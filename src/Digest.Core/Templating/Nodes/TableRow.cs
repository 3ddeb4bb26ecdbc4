using System.Globalization;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>tablerow variable in sequence cols: n … end</c>: a loop that prints the rows and cells of a table.</summary>
internal sealed class TableRow(Span span, Expression variable, Expression iterator, IReadOnlyList<NamedArgument> options)
    : For(span, variable, iterator, options)
{
    protected override string Kind => "tablerow";

    protected override bool TakeOption(Evaluator evaluator, LoopFrame frame, NamedArgument option)
    {
        if (option.Name != "cols")
            return false;

        frame.Columns = Math.Max(1, Conversion.ToInt(option.Span, option.Value?.Evaluate(evaluator)));
        return true;
    }

    protected override void Begin(Evaluator evaluator) => evaluator.Output.WriteRaw("<tr class=\"row1\">");

    protected override void End(Evaluator evaluator) => evaluator.Output.WriteRaw("</tr>\n");

    protected override bool RunItem(Evaluator evaluator, LoopFrame frame)
    {
        var output = evaluator.Output;
        var column = frame.Index % frame.Columns;
        if (column == 0 && frame.Index > 0)
            output.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{(frame.Index / frame.Columns) + 1}\">"));
        output.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
        var goesOn = RunBody(evaluator, frame);
        output.WriteRaw("</td>");
        return goesOn;
    }
}
