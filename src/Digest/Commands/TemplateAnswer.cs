namespace Digest.App.Commands;

/// <summary>What rendering gave: the text, or the errors and a code that is not zero.</summary>
public sealed record TemplateAnswer(int Exit, string Stdout, string Stderr);
