namespace Digest.Templating.Syntax;

/// <summary>Reads decimal, hexadecimal and binary numbers with their suffixes.</summary>
internal sealed class NumberLexer(Cursor cursor, LexedText result)
{
    private Position start;
    private Position end;

    public void Read()
    {
        start = end = cursor.Position;
        var zero = cursor.Current == '0';
        cursor.Next();
        if (zero && cursor.Current == 'x')
            ReadHex();
        else if (zero && cursor.Current == 'b')
            ReadBinary();
        else
            ReadDecimal();
    }

    private void Take()
    {
        end = cursor.Position;
        cursor.Next();
    }

    private void TakeDigits()
    {
        while (char.IsDigit(cursor.Current) || cursor.Current == '_')
            Take();
    }

    private void ReadDecimal()
    {
        TakeDigits();
        var real = cursor.Current == '.' && cursor.Peek() != '.' && !CodeLexer.IsNameStart(cursor.Peek());
        if (real)
        {
            Take();
            while (char.IsDigit(cursor.Current))
                Take();
        }

        if (cursor.Current is 'e' or 'E' && !ReadExponent())
            return;

        if (cursor.Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !CodeLexer.IsNamePart(cursor.Peek()))
        {
            real = true;
            Take();
        }

        result.Add(real ? TokenKind.Float : TokenKind.Integer, cursor, start, end);
    }

    private bool ReadExponent()
    {
        Take();
        if (cursor.Current is '+' or '-')
            Take();
        if (!char.IsDigit(cursor.Current))
        {
            result.Fail("Expecting at least one digit after the exponent", cursor.Position, cursor.Position);
            return false;
        }

        while (char.IsDigit(cursor.Current))
            Take();
        return true;
    }

    private void ReadHex()
    {
        Take();
        var digits = 0;
        while (char.IsAsciiHexDigit(cursor.Current) || cursor.Current == '_')
        {
            digits += cursor.Current == '_' ? 0 : 1;
            Take();
        }

        TakeUnsigned();
        if (digits == 0)
            result.Fail("Invalid hex number, expecting at least an hex digit [0-9a-fA-F] after 0x", start, end);
        else
            result.Add(TokenKind.HexInteger, cursor, start, end);
    }

    private void ReadBinary()
    {
        Take();
        var digits = 0;
        while (cursor.Current is '0' or '1' or '_')
        {
            digits += cursor.Current == '_' ? 0 : 1;
            Take();
        }

        TakeUnsigned();
        if (digits == 0)
            result.Fail("Invalid binary number, expecting at least a binary digit 0 or 1 after 0b", start, end);
        else
            result.Add(TokenKind.BinaryInteger, cursor, start, end);
    }

    private void TakeUnsigned()
    {
        if (cursor.Current is 'u' or 'U' && !CodeLexer.IsNamePart(cursor.Peek()))
            Take();
    }
}
