namespace Digest.Selection;

/// <summary>A kind of event that headlines tell, as events.json lists it.</summary>
/// <param name="Name">What readers of the score see.</param>
/// <param name="Points">What it is worth; below nothing for what is no event: guides, customers' stories, invitations.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Section">Where its stories stand when their title names no model.</param>
/// <param name="Opens">True when the words tell it only at the beginning of a title.</param>
/// <param name="Births">True when it brings a model into the world.</param>
internal sealed record EventRule(string Name, double Points, IReadOnlyList<string> Words, SectionKind? Section = null, bool Opens = false, bool Births = false);
