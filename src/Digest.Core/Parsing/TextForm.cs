namespace Digest.Parsing;

/// <summary>How the characters of an element are meant.</summary>
internal enum TextForm
{
    Plain,
    Html,
    Base64,
    Foreign,
}
