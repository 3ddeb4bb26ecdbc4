namespace Digest.Templating.Syntax;

/// <summary>What an expression may hold.</summary>
internal enum ReadingMode
{
    Default,

    /// <summary>A name with members and indexers only.</summary>
    Basic,

    /// <summary>A value of <c>when</c>, where <c>||</c> parts values.</summary>
    When,

    /// <summary>A colon does not make an argument, because it belongs to <c>?:</c>.</summary>
    NoNamedArgument,
}
