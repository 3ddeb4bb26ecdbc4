namespace Digest.Templating.Syntax;

/// <summary>Walks over a text and keeps line and column; past the end it stands on a NUL.</summary>
internal sealed class Cursor
{
    private readonly string text;
    private Position position;

    public Cursor(string text)
    {
        this.text = text;
        Current = text.Length > 0 ? text[0] : '\0';
    }

    public char Current { get; private set; }

    public Position Position => position;

    public bool AtEnd => position.Offset >= text.Length;

    public char Peek(int count = 1)
    {
        var offset = position.Offset + count;
        return offset >= 0 && offset < text.Length ? text[offset] : '\0';
    }

    public bool Matches(string word, int offset = 0) =>
        position.Offset + offset <= text.Length && text.AsSpan(position.Offset + offset).StartsWith(word, StringComparison.Ordinal);

    public void Next()
    {
        var offset = position.Offset + 1;
        if (offset >= text.Length)
        {
            position = position with { Offset = text.Length };
            Current = '\0';
            return;
        }

        var next = text[offset];
        var newLine = Current == '\n' || (Current == '\r' && next != '\n');
        position = newLine ? new Position(offset, position.Line + 1, 0) : new Position(offset, position.Line, position.Column + 1);
        Current = next;
    }

    public void Skip(int count)
    {
        for (var i = 0; i < count; i++)
            Next();
    }

    /// <summary>The text between two places, both included.</summary>
    public string Slice(Position start, Position end) =>
        end.Offset < start.Offset ? "" : text[start.Offset..Math.Min(end.Offset + 1, text.Length)];

    /// <summary>Eats white space; returns the last place eaten, or null.</summary>
    public Position? SkipWhiteSpace(bool withinLine, bool takeLineEnd = false)
    {
        Position? last = null;
        while (char.IsWhiteSpace(Current))
        {
            if (withinLine && Current == '\n')
            {
                if (takeLineEnd)
                {
                    last = position;
                    Next();
                }

                break;
            }

            last = position;
            Next();
        }

        return last;
    }
}
