namespace Digest.Parsing;

/// <summary>The faults met while reading one feed; the first few, since one mistake of a template repeats in every entry.</summary>
internal sealed class FaultLog
{
    // What an editor can act on; the rest is the same again.
    private const int MostFaults = 20;

    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Notes that an element was not ended by its own tag.</summary>
    public void Unclosed(ReadOnlySpan<char> name, int offset) => Add("is not closed", "<", name, offset);

    /// <summary>Notes an end tag that nothing began.</summary>
    public void Stray(ReadOnlySpan<char> name, int offset) => Add("closes nothing", "</", name, offset);

    private void Add(string problem, string opening, ReadOnlySpan<char> name, int offset)
    {
        const int longestName = 40;
        if (_faults.Count < MostFaults) _faults.Add(new Fault($"The tag {opening}{name[..Math.Min(name.Length, longestName)]}> {problem}.", offset));
    }
}
