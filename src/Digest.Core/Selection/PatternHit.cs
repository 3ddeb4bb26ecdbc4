namespace Digest.Selection;

/// <summary>A pattern of the automaton at a range of the folded text.</summary>
internal readonly record struct PatternHit(int Pattern, int Start, int End)
{
    public int Length => End - Start;
}
