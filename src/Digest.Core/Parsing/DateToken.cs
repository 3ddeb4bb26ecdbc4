namespace Digest.Parsing;

/// <summary>A number, word or mark of a date.</summary>
/// <param name="Kind">'0' for a number, 'a' for a word, else the mark itself.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">Its number of characters.</param>
/// <param name="Number">Its value, if it is a number.</param>
internal readonly record struct DateToken(char Kind, int Start, int Length, int Number)
{
    public bool IsNumber => Kind == '0';

    public bool IsWord => Kind == 'a';

    public int End => Start + Length;
}
