using System.Buffers;
using System.Collections.Frozen;

namespace Digest.Readability;

/// <summary>A list of names to be found in classes and ids, as whole words or as parts of one.</summary>
public sealed class NameList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly SearchValues<string> _parts;

    /// <summary>Takes the lines that begin with <c>word</c> or <c>part</c>; other lines are left out.</summary>
    public NameList(IEnumerable<string> lines)
    {
        var kept = lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(line => line.Length > 1).ToList();
        _words = kept.Where(line => line[0] is "word").SelectMany(line => line.Skip(1)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _parts = SearchValues.Create([.. kept.Where(line => line[0] is "part").SelectMany(line => line.Skip(1))], StringComparison.Ordinal);
    }

    /// <summary>Whether one of the names stands in the signature, which must be in lower case.</summary>
    public bool IsIn(string signature)
    {
        if (signature.Length == 0)
            return false;
        var text = signature.AsSpan();
        if (text.ContainsAny(_parts))
            return true;
        foreach (var name in text.Split(' '))
        {
            if (HasWord(text[name]))
                return true;
        }

        return false;
    }

    private bool HasWord(ReadOnlySpan<char> name)
    {
        if (_words.Contains(name))
            return true;
        foreach (var word in name.SplitAny("-_:"))
        {
            if (_words.Contains(name[word]))
                return true;
        }

        return false;
    }
}
