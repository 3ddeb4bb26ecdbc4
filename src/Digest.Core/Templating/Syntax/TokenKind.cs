namespace Digest.Templating.Syntax;

/// <summary>What a token is; operators and brackets are told apart by their text.</summary>
internal enum TokenKind
{
    Raw,
    Escape,
    CodeEnter,
    CodeExit,
    TagEnter,
    TagExit,
    EscapeEnter,
    EscapeExit,
    NewLine,
    Identifier,
    SpecialIdentifier,
    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    Text,
    VerbatimText,
    InterpolatedWhole,
    InterpolatedBegin,
    InterpolatedMiddle,
    InterpolatedEnd,
    InterpolatedOpen,
    InterpolatedClose,
    Operator,
    Invalid,
    End,
}
