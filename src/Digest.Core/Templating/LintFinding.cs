namespace Digest.Templating;

/// <summary>Something in an edition that some readers would not see as it was meant.</summary>
/// <param name="Line">The line of the HTML, from one; 1 for the edition as a whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="IsError">True when the edition must not be sent so.</param>
public sealed record LintFinding(int Line, string Message, bool IsError);
