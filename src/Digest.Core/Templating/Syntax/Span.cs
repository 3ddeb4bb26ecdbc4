namespace Digest.Templating.Syntax;

/// <summary>A stretch of a template, both ends included.</summary>
internal readonly record struct Span(Source Source, Position Start, Position End)
{
    /// <summary>The text as it stands in the template.</summary>
    public string Text =>
        Start.Offset < 0 || End.Offset < Start.Offset
            ? ""
            : Source.Text[Start.Offset..Math.Min(End.Offset + 1, Source.Text.Length)];

    /// <summary>The one column after this span.</summary>
    public Span After() => new(Source, End.NextColumn(), End.NextColumn());

    /// <summary>An error at the start of this span, in Scriban's own form.</summary>
    public TemplateException Fault(string message) => new SyntaxFault(this, message).ToException();
}
