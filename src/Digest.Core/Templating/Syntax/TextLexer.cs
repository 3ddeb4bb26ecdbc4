namespace Digest.Templating.Syntax;

/// <summary>Reads quoted, verbatim and interpolated texts; the tokens keep their quotes and escapes.</summary>
internal sealed class TextLexer(Cursor cursor, LexedText result)
{
    private const string SimpleEscapes = "0'\"\\bfnrtv";

    private readonly Stack<(char Quote, int Braces)> open = new();

    public bool IsInterpolating => open.Count > 0;

    public void ReadQuoted()
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        cursor.Next();
        if (ReadUntil(quote, braces: false) is not { } end)
            return;

        result.Add(TokenKind.Text, cursor, start, end);
    }

    public void ReadVerbatim()
    {
        var start = cursor.Position;
        var end = start;
        cursor.Next();
        while (!cursor.AtEnd)
        {
            end = cursor.Position;
            var closing = cursor.Current == '`';
            cursor.Next();
            if (!closing)
                continue;
            if (cursor.Current != '`')
            {
                result.Add(TokenKind.VerbatimText, cursor, start, end);
                return;
            }

            cursor.Next();
        }

        result.Fail("Unexpected end of file while parsing a verbatim string not terminated by a `", end, end);
    }

    /// <summary>Reads <c>$"text {</c> or the whole <c>$"text"</c>; true when an expression follows.</summary>
    public bool OpenInterpolated(int braces)
    {
        var start = cursor.Position;
        cursor.Next();
        var quote = cursor.Current;
        cursor.Next();
        open.Push((quote, braces));
        return ReadPart(start, TokenKind.InterpolatedBegin, TokenKind.InterpolatedWhole);
    }

    /// <summary>Reads on behind the <c>}</c> of an expression; returns how many braces are open around it.</summary>
    public int CloseExpression()
    {
        var at = cursor.Position;
        result.Add(TokenKind.InterpolatedClose, cursor, at, at);
        cursor.Next();
        var braces = open.Peek().Braces;
        return ReadPart(at, TokenKind.InterpolatedMiddle, TokenKind.InterpolatedEnd) ? 0 : braces;
    }

    private bool ReadPart(Position start, TokenKind opening, TokenKind closing)
    {
        if (ReadUntil(open.Peek().Quote, braces: true) is not { } end)
        {
            open.Pop();
            return false;
        }

        if (cursor.Slice(end, end) == "{")
        {
            result.Add(opening, cursor, start, end);
            result.Add(TokenKind.InterpolatedOpen, cursor, end, end);
            return true;
        }

        open.Pop();
        result.Add(closing, cursor, start, end);
        return false;
    }

    private Position? ReadUntil(char quote, bool braces)
    {
        var end = cursor.Position;
        while (true)
        {
            if (cursor.AtEnd)
            {
                result.Fail($"Unexpected end of file while parsing a string not terminated by a {quote}", end, end);
                return null;
            }

            end = cursor.Position;
            if (cursor.Current == '\\')
            {
                if (!SkipEscape(braces))
                    return null;
                continue;
            }

            var stop = cursor.Current == quote || (braces && cursor.Current == '{');
            cursor.Next();
            if (stop)
                return end;
        }
    }

    private bool SkipEscape(bool braces)
    {
        cursor.Next();
        var escape = cursor.Current;
        if (escape == '\r' && cursor.Peek() == '\n')
            cursor.Next();
        if (escape is '\n' or '\r' || SimpleEscapes.Contains(escape, StringComparison.Ordinal) || (braces && escape is '{' or '}'))
        {
            cursor.Next();
            return true;
        }

        return escape switch
        {
            'u' => SkipHex(4, "Unexpected hex number `{0}` following `\\u`. Expecting `\\u0000` to `\\uffff`."),
            'x' => SkipHex(2, "Unexpected hex number `{0}` following `\\x`. Expecting `\\x00` to `\\xff`"),
            _ => Fail($"Unexpected escape character `{escape}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed"),
        };
    }

    private bool SkipHex(int digits, string message)
    {
        cursor.Next();
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(cursor.Current))
                return Fail(message.Replace("{0}", cursor.Current.ToString(), StringComparison.Ordinal));
            cursor.Next();
        }

        return true;
    }

    private bool Fail(string message)
    {
        result.Fail(message, cursor.Position, cursor.Position);
        return false;
    }
}
