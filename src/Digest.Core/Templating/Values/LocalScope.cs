using Digest.Templating.Nodes;

namespace Digest.Templating.Values;

/// <summary>The names with <c>$</c> of one call or include.</summary>
internal sealed class LocalScope
{
    public TemplateObject Store { get; } = [];

    public TemplateArray? Arguments { get; set; }

    /// <summary>The block of a <c>wrap</c>, run by <c>$$</c>.</summary>
    public Block? Wrapped { get; set; }

    public LoopFrame? Loop { get; set; }
}
