using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>A template read and ready to be rendered any number of times, by several threads at once.</summary>
internal sealed record Template(Source Source, Block Body);
