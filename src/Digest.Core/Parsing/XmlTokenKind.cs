namespace Digest.Parsing;

/// <summary>What a scanner stands on.</summary>
internal enum XmlTokenKind
{
    None,
    StartTag,
    EndTag,
    Text,
    CData,
    Doctype,
}
