namespace Digest;

/// <summary>An issue as one group of readers gets it; personal parts still stand as the placeholders of Placeholders.</summary>
public sealed record Edition(Issue Issue, EditionLanguage Language, string Subject, string Html, string Text);
