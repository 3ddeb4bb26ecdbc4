using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>What reading one statement gave: the statement, whether it closed the block, whether reading must stop.</summary>
internal readonly record struct Outcome(Statement? Statement, bool ClosesBlock = false, bool Stops = false)
{
    public static readonly Outcome Closed = new(null, ClosesBlock: true);

    public static readonly Outcome Stopped = new(null, Stops: true);
}
