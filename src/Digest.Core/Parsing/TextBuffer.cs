namespace Digest.Parsing;

/// <summary>A growing run of characters that is filled, looked at as a span, and used again.</summary>
internal sealed class TextBuffer
{
    // A title or a link; bodies make it grow.
    private const int FirstLength = 256;

    private char[] _characters = new char[FirstLength];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Forgets all behind the given length.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    public void Append(char character)
    {
        if (Length == _characters.Length) Grow(1);
        _characters[Length++] = character;
    }

    public void Append(ReadOnlySpan<char> run)
    {
        if (run.Length > _characters.Length - Length) Grow(run.Length);
        run.CopyTo(_characters.AsSpan(Length));
        Length += run.Length;
    }

    public override string ToString() => new(Span);

    private void Grow(int more) =>
        Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + more));
}
