using System.Buffers;

namespace Digest.Parsing;

/// <summary>Walks over the attributes of a tag, quoted or not; values are as written, references included.</summary>
internal ref struct AttributeEnumerator(ReadOnlySpan<char> attributes)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/=");
    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\r\n\f");

    private ReadOnlySpan<char> _rest = attributes;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>The value of an attribute in any case; empty when it is absent.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> attributes, ReadOnlySpan<char> name)
    {
        var each = new AttributeEnumerator(attributes);
        while (each.MoveNext())
        {
            if (each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return each.Value;
        }

        return default;
    }

    public bool MoveNext()
    {
        _rest = _rest.TrimStart(" \t\r\n\f/\"'");
        if (_rest.IsEmpty) return false;
        var end = _rest[1..].IndexOfAny(NameEnd) + 1;
        Name = end > 0 ? _rest[..end] : _rest;
        _rest = _rest[Name.Length..];
        Value = default;
        var afterName = _rest.TrimStart();
        if (afterName is ['=', ..]) ReadValue(afterName[1..].TrimStart());
        return true;
    }

    private void ReadValue(ReadOnlySpan<char> value)
    {
        if (value is ['"' or '\'', ..] && value[1..].IndexOf(value[0]) is >= 0 and var length)
        {
            Value = value.Slice(1, length);
            _rest = value[(length + 2)..];
            return;
        }

        var end = value.IndexOfAny(Space);
        Value = (end < 0 ? value : value[..end]).Trim("\"'");
        _rest = end < 0 ? default : value[end..];
    }
}
