using System.Globalization;

namespace Digest.Templating.Syntax;

/// <summary>One error of a template, printed as <c>name(line,column) : error : message</c>.</summary>
internal sealed record SyntaxFault(Span Span, string Message)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Span.Source.Name}({Span.Start.Line + 1},{Span.Start.Column + 1}) : error : {Message}");

    public TemplateException ToException() => ToException(ToString());

    /// <summary>An exception at this fault's place that reports all faults of a template.</summary>
    public TemplateException ToException(string report) => new(report)
    {
        File = Span.Source.Name,
        Line = Span.Start.Line + 1,
        Column = Span.Start.Column + 1,
        Excerpt = Span.Source.LineAt(Span.Start.Line),
    };
}
