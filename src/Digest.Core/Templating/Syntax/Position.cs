namespace Digest.Templating.Syntax;

/// <summary>A place in a template: offset, line and column, all from zero.</summary>
internal readonly record struct Position(int Offset, int Line, int Column)
{
    /// <summary>The place of the end-of-file token, which Scriban prints as line and column zero.</summary>
    public static readonly Position None = new(-1, -1, -1);

    public Position NextColumn() => new(Offset + 1, Line, Column + 1);
}
