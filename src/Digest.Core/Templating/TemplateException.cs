namespace Digest.Templating;

/// <summary>A template that cannot be read or rendered, with the place to mend.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException()
    {
    }

    public TemplateException(string message)
        : base(message)
    {
    }

    public TemplateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The template file, relative to the templates folder.</summary>
    public string? File { get; init; }

    /// <summary>Line, from one.</summary>
    public int Line { get; init; }

    /// <summary>Column, from one.</summary>
    public int Column { get; init; }

    /// <summary>The line of the template that holds the error, as written.</summary>
    public string? Excerpt { get; init; }
}
