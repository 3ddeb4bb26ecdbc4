using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>A template read and ready to be rendered any number of times, by several threads at once.</summary>
internal sealed class Template(Source source, Block body)
{
    public Source Source => source;

    public Block Body => body;

    /// <summary>How long its last rendering was, to begin the next one with room enough.</summary>
    public int LastLength { get; set; }
}
