namespace Digest.App.Phases;

/// <summary>What a period offers: articles read, candidates among them, and the stories those tell, best first.</summary>
public sealed record Selected(IReadOnlyList<Article> Articles, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Story> Stories);
