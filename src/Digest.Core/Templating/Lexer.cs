using Digest.Templating.Syntax;

namespace Digest.Templating;

/// <summary>Splits a template into text and code, with the white space that <c>-</c> and <c>~</c> take away already gone.</summary>
internal sealed class Lexer
{
    private readonly Cursor cursor;
    private readonly LexedText result;
    private readonly CodeLexer code;
    private readonly bool liquid;
    private Block block = Block.Raw;
    private int escapes;
    private bool tag;

    private Lexer(Source source, TemplateLanguage language)
    {
        cursor = new Cursor(source.Text);
        result = new LexedText(source);
        liquid = language == TemplateLanguage.Liquid;
        code = new CodeLexer(cursor, result, liquid, EndsCode);
    }

    private enum Block
    {
        Raw,
        Code,
        Escape,
    }

    private char StripMark => cursor.Current == '-' || (!liquid && cursor.Current == '~') ? cursor.Current : '\0';

    public static LexedText Read(Source source, TemplateLanguage language)
    {
        var lexer = new Lexer(source, language);
        while (!lexer.cursor.AtEnd && lexer.result.Faults.Count == 0)
            lexer.Step();
        lexer.result.Tokens.Add(Token.EndOfFile);
        return lexer.result;
    }

    private void Step()
    {
        if (block == Block.Raw && StartsCode(out _))
            EnterCode();
        else if (block != Block.Raw && EndsCode())
            LeaveCode();
        else if (block == Block.Code)
            code.Read();
        else
            ReadRaw();
    }

    private bool StartsCode(out char mark)
    {
        mark = '\0';
        if (cursor.Current != '{')
            return false;

        var i = 1;
        while (!liquid && cursor.Peek(i) == '%')
            i++;
        var next = cursor.Peek(i);
        if (next != '{' && !(liquid && next == '%'))
            return false;

        var after = cursor.Peek(i + 1);
        mark = after == '-' || (!liquid && after == '~') ? after : '\0';
        return true;
    }

    private bool EndsCode()
    {
        if (code.IsOpen)
            return false;

        var start = StripMark == '\0' ? 0 : 1;
        if (cursor.Peek(start) != (tag ? '%' : '}'))
            return false;

        for (var i = 0; i < escapes; i++)
        {
            if (cursor.Peek(start + 1 + i) != '%')
                return false;
        }

        return cursor.Peek(start + 1 + escapes) == '}';
    }

    private void EnterCode()
    {
        var start = cursor.Position;
        var end = start;
        cursor.Next();
        while (!liquid && cursor.Current == '%')
        {
            escapes++;
            end = cursor.Position;
            cursor.Next();
        }

        end = cursor.Position;
        tag = liquid && cursor.Current == '%';
        cursor.Next();
        if (StripMark != '\0')
        {
            end = cursor.Position;
            cursor.Next();
        }

        OpenBlock(start, end);
    }

    private void OpenBlock(Position start, Position end)
    {
        if (escapes > 0)
        {
            block = Block.Escape;
            result.Add(TokenKind.EscapeEnter, cursor, start, end);
            return;
        }

        if (tag && LiquidVerbatim.TryRead(cursor, result))
        {
            tag = false;
            block = Block.Raw;
            return;
        }

        block = Block.Code;
        result.Add(tag ? TokenKind.TagEnter : TokenKind.CodeEnter, cursor, start, end);
    }

    private void LeaveCode()
    {
        var start = cursor.Position;
        var mark = StripMark;
        if (mark != '\0')
            cursor.Next();
        cursor.Skip(1 + escapes);
        var end = cursor.Position;
        cursor.Next();

        var kind = escapes > 0 ? TokenKind.EscapeExit : tag ? TokenKind.TagExit : TokenKind.CodeExit;
        result.Add(kind, cursor, start, end);
        if (mark != '\0')
            cursor.SkipWhiteSpace(withinLine: mark == '~', takeLineEnd: true);

        escapes = 0;
        tag = false;
        block = Block.Raw;
    }

    private void ReadRaw()
    {
        var start = cursor.Position;
        var mark = '\0';
        var last = start;
        var length = 0;
        while (!cursor.AtEnd && !(block == Block.Raw ? StartsCode(out mark) : EndsRaw(out mark)))
        {
            last = cursor.Position;
            length++;
            cursor.Next();
        }

        var text = length == 0 ? "" : cursor.Slice(start, last);
        var kept = Kept(text, mark);
        if (kept > 0)
            result.Tokens.Add(new Token(block == Block.Escape ? TokenKind.Escape : TokenKind.Raw, start, last, text[..kept]));
    }

    private bool EndsRaw(out char mark)
    {
        mark = StripMark;
        return EndsCode();
    }

    private static int Kept(string text, char mark)
    {
        var kept = text.Length;
        while (mark != '\0' && kept > 0 && char.IsWhiteSpace(text[kept - 1]) && (mark == '-' || text[kept - 1] != '\n'))
            kept--;
        return kept;
    }
}
