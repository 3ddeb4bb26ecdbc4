namespace Digest.Feeds;

/// <summary>Finds its way through what stands between JSON tokens: blanks, line breaks and comments.</summary>
internal static class Trivia
{
    /// <summary>The comma that follows, past blanks and comments; null when something else follows.</summary>
    public static int? Comma(ReadOnlySpan<byte> text, int position)
    {
        while (position < text.Length)
        {
            if (text[position] == ',')
                return position;
            var next = Next(text, position);
            if (next == position)
                return null;
            position = next;
        }

        return null;
    }

    /// <summary>The end of the last comment that begins on this line, or the position itself.</summary>
    public static int SameLine(ReadOnlySpan<byte> text, int position)
    {
        var end = position;
        while (position < text.Length && text[position] is not ((byte)'\n' or (byte)'\r'))
        {
            var next = Next(text, position);
            if (next == position)
                break;
            if (text[position] == '/')
                end = next;
            position = next;
        }

        return end;
    }

    /// <summary>The end of the last comment before the next token, or the position itself.</summary>
    public static int LastComment(ReadOnlySpan<byte> text, int position)
    {
        var end = position;
        for (var next = Next(text, position); next > position; next = Next(text, position))
        {
            if (text[position] == '/')
                end = next;
            position = next;
        }

        return end;
    }

    /// <summary>Where the line begins, when nothing but blanks stands before the position; else null.</summary>
    public static int? OwnLineStart(ReadOnlySpan<byte> text, int position)
    {
        var start = text[..position].LastIndexOf((byte)'\n') + 1;
        return start > 0 && text[start..position].IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 ? start : null;
    }

    /// <summary>The beginning of the blanks before the position, with the one line break before them.</summary>
    public static int SpaceBefore(ReadOnlySpan<byte> text, int position)
    {
        while (position > 0 && text[position - 1] is (byte)' ' or (byte)'\t')
            position--;
        if (position > 0 && text[position - 1] == '\n')
            position--;
        else
            return position;
        return position > 0 && text[position - 1] == '\r' ? position - 1 : position;
    }

    /// <summary>The end of the blanks and line breaks that follow.</summary>
    public static int BlanksAfter(ReadOnlySpan<byte> text, int position)
    {
        while (position < text.Length && text[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            position++;
        return position;
    }

    // Past one blank or one comment; the same position when a token stands there.
    private static int Next(ReadOnlySpan<byte> text, int position)
    {
        if (position >= text.Length)
            return position;
        if (text[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            return position + 1;
        var rest = text[position..];
        if (rest.StartsWith("//"u8))
            return rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var line ? position + line : text.Length;
        return rest.StartsWith("/*"u8) && rest.IndexOf("*/"u8) is >= 0 and var end ? position + end + 2 : position;
    }
}
