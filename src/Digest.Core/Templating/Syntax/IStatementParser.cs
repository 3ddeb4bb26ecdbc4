namespace Digest.Templating.Syntax;

/// <summary>Reads the statement that a word begins, in one dialect.</summary>
internal interface IStatementParser
{
    Outcome Parse(string word, BlockHost? host, bool endsLine);
}
