using Digest.Selection;
using Digest.Stories;
using Digest.Summaries;

namespace Digest.App.Phases;

/// <summary>Who decides what an issue says: the catalogue and everyone who works by it.</summary>
public sealed record Editors(Catalogue Catalogue, Ranker Ranker, StoryBuilder Builder, StoryMemory Memory, IssuePlanner Planner, ExtractiveSummarizer Summarizer, TopicMatcher Matcher);
