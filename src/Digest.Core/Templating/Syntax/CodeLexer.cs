namespace Digest.Templating.Syntax;

/// <summary>Reads the tokens between <c>{{</c> and <c>}}</c>.</summary>
internal sealed class CodeLexer(Cursor cursor, LexedText result, bool liquid, Func<bool> endsCode)
{
    private static readonly string[] Operators =
    [
        "..<", "...", "//=",
        "++", "+=", "--", "-=", "*=", "/=", "//", "%=", "&&", "??", "?.", "?!", "||", "|>", "..", "!=", "==", "<=", "<<", ">=", ">>", "^^",
        "+", "-", "*", "/", "%", "&", "?", "|", ".", "!", "=", "<", ">", "^", "(", ")", "[", "]", "{", ":", "@", ",", ";",
    ];

    private static readonly string[] LiquidOperators =
        ["..", "!=", "==", "<=", ">=", ":", ",", "|", "?", ".", "=", "<", ">", "(", ")", "[", "]"];

    private readonly TextLexer texts = new(cursor, result);
    private readonly NumberLexer numbers = new(cursor, result);
    private readonly string[] operators = liquid ? LiquidOperators : Operators;
    private int braces;

    /// <summary>A brace or an interpolated text is still open, so <c>}}</c> does not end the code.</summary>
    public bool IsOpen => braces > 0 || texts.IsInterpolating;

    public void Read()
    {
        if (cursor.Current is '\n' or '\r' && !liquid)
            ReadLineEnd();
        else if (cursor.SkipWhiteSpace(withinLine: !liquid) is not null)
            return;
        else if (cursor.Current == '}')
            CloseBrace();
        else if (cursor.Current == '#' && !liquid)
            SkipComment();
        else if (!ReadText() && !ReadWord() && !ReadOperator())
            ReadInvalid();
    }

    public static bool IsNameStart(char c) => c == '_' || char.IsLetter(c);

    public static bool IsNamePart(char c) => IsNameStart(c) || char.IsDigit(c);

    private void ReadLineEnd()
    {
        var start = cursor.Position;
        if (cursor.Current == '\r' && cursor.Peek() == '\n')
            cursor.Next();
        var end = cursor.Position;
        cursor.Next();
        end = cursor.SkipWhiteSpace(withinLine: false) ?? end;
        result.Tokens.Add(new Token(TokenKind.NewLine, start, end, cursor.Slice(start, end)));
    }

    private void CloseBrace()
    {
        var at = cursor.Position;
        if (braces == 0 && texts.IsInterpolating)
        {
            braces = texts.CloseExpression();
            return;
        }

        result.Add(TokenKind.Operator, cursor, at, at);
        if (braces > 0)
            braces--;
        else
            result.Faults.Add(new SyntaxFault(new Span(result.Source, at, at), "Unexpected } while no matching {"));
        cursor.Next();
    }

    private void SkipComment()
    {
        cursor.Next();
        var many = cursor.Current == '#';
        if (many)
            cursor.Next();
        while (!cursor.AtEnd && !endsCode() && (many || cursor.Current is not ('\r' or '\n')))
        {
            if (many && cursor.Current == '#' && cursor.Peek() == '#')
            {
                cursor.Skip(2);
                return;
            }

            cursor.Next();
        }
    }

    private bool ReadText()
    {
        switch (cursor.Current)
        {
            case '"' or '\'':
                texts.ReadQuoted();
                return true;
            case '`' when !liquid:
                texts.ReadVerbatim();
                return true;
            case '$' when !liquid && cursor.Peek() is '"' or '\'':
                if (texts.OpenInterpolated(braces))
                    braces = 0;
                return true;
            default:
                return false;
        }
    }

    private bool ReadWord()
    {
        if (char.IsDigit(cursor.Current))
        {
            numbers.Read();
            return true;
        }

        var special = cursor.Current == '$' && !liquid;
        if (!special && !IsNameStart(cursor.Current))
            return false;

        ReadName(special);
        return true;
    }

    private void ReadName(bool special)
    {
        var start = cursor.Position;
        var end = start;
        cursor.Next();
        if (special && cursor.Current == '$')
        {
            end = cursor.Position;
            cursor.Next();
        }
        else
        {
            while (IsNamePart(cursor.Current) || (liquid && cursor.Current == '-' && !endsCode()))
            {
                end = cursor.Position;
                cursor.Next();
            }
        }

        result.Add(special ? TokenKind.SpecialIdentifier : TokenKind.Identifier, cursor, start, end);
    }

    private bool ReadOperator()
    {
        foreach (var symbol in operators)
        {
            if (!cursor.Matches(symbol))
                continue;

            var start = cursor.Position;
            cursor.Skip(symbol.Length - 1);
            result.Add(TokenKind.Operator, cursor, start, cursor.Position);
            cursor.Next();
            if (symbol == "{")
                braces++;
            return true;
        }

        return false;
    }

    private void ReadInvalid()
    {
        result.Add(TokenKind.Invalid, cursor, cursor.Position, cursor.Position);
        cursor.Next();
    }
}
