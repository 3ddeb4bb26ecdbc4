namespace Digest.Templating.Syntax;

/// <summary>Liquid's <c>{% comment %}</c> and <c>{% raw %}</c>: everything up to the matching end tag is left alone.</summary>
internal static class LiquidVerbatim
{
    /// <summary>Reads such a block when the cursor stands behind its <c>{%</c>; a raw block becomes one token.</summary>
    public static bool TryRead(Cursor cursor, LexedText result)
    {
        var offset = SkipBlanks(cursor, 0);
        var name = cursor.Matches("comment", offset) ? "comment" : cursor.Matches("raw", offset) ? "raw" : null;
        if (name is null)
            return false;

        offset = SkipBlanks(cursor, offset + name.Length);
        if (!cursor.Matches("%}", offset))
            return false;

        cursor.Skip(offset + 2);
        ReadBody(cursor, result, name);
        return true;
    }

    private static void ReadBody(Cursor cursor, LexedText result, string name)
    {
        var start = cursor.Position;
        var end = start;
        var length = 0;
        while (!cursor.AtEnd && EndTag(cursor, name) is var tag)
        {
            if (tag > 0)
            {
                cursor.Skip(tag);
                break;
            }

            end = cursor.Position;
            length++;
            cursor.Next();
        }

        if (name == "raw" && length > 0)
            result.Add(TokenKind.Escape, cursor, start, end);
    }

    /// <summary>The length of <c>{% endNAME %}</c> at the cursor, or zero.</summary>
    private static int EndTag(Cursor cursor, string name)
    {
        if (!cursor.Matches("{%"))
            return 0;

        var offset = SkipBlanks(cursor, cursor.Peek(2) == '-' ? 3 : 2);
        if (!cursor.Matches("end" + name, offset))
            return 0;

        offset = SkipBlanks(cursor, offset + 3 + name.Length);
        if (cursor.Peek(offset) == '-')
            offset++;
        return cursor.Matches("%}", offset) ? offset + 2 : 0;
    }

    private static int SkipBlanks(Cursor cursor, int offset)
    {
        while (cursor.Peek(offset) is ' ' or '\t')
            offset++;
        return offset;
    }
}
