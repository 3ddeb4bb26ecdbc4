namespace Digest.Templating.Values;

/// <summary>What a function does with more arguments than it has parameters.</summary>
internal enum Surplus
{
    /// <summary>An error.</summary>
    Refused,

    /// <summary>All arguments are passed on as they are, named ones as members of the argument list.</summary>
    Passed,

    /// <summary>The last parameter takes them as an array.</summary>
    Gathered,
}
