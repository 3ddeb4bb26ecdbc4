using Digest.Templating.Nodes;

namespace Digest.Templating;

/// <summary>What stays the same during one rendering.</summary>
internal sealed record RenderSettings(TemplatingOptions Options, TemplateLanguage Language, TimeProvider Time)
{
    /// <summary>Values are HTML-escaped when printed.</summary>
    public bool Escapes { get; init; }

    /// <summary>How long the text will probably be.</summary>
    public int SizeHint { get; init; }

    /// <summary>Finds an included template by name; null when there is no folder to include from.</summary>
    public Func<string, Template?>? Loader { get; init; }
}
