using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>The sentences of a story that a model is shown, each under an id that nobody could know beforehand.</summary>
public sealed class ChatSources
{
    // The lead and one of the other language tell the story; more cost tokens and repeat it.
    private const int MostArticles = 3;

    private readonly Dictionary<string, Sentence> _sentences = new(StringComparer.Ordinal);

    private ChatSources(string mark, string data) => (Mark, Data) = (mark, data);

    /// <summary>What all ids begin with and what fences the data: made from the texts, so that no text can hold it.</summary>
    public string Mark { get; }

    /// <summary>The sentences as the model is shown them, one a line.</summary>
    public string Data { get; private set; }

    /// <summary>Chooses the sentences: those that are new, of the lead and of the best article in the other language first, within a number of characters.</summary>
    public static ChatSources Of(Story story, int characters)
    {
        var articles = Articles(story).ToList();
        var offered = articles.Select(article => Offered(article, story.NewSentences, characters / articles.Count)).ToList();
        var sources = new ChatSources(MarkOf(offered.SelectMany(sentences => sentences)), "");
        var data = new StringBuilder();
        for (var i = 0; i < articles.Count; i++)
        {
            data.Append(CultureInfo.InvariantCulture, $"# article {i + 1}, {articles[i].Language}, {articles[i].Published:yyyy-MM-dd}, {OneLine(articles[i].Publisher)}\n");
            foreach (var sentence in offered[i]) data.Append(CultureInfo.InvariantCulture, $"[{sources.Add(sentence)}] {OneLine(sentence.Text)}\n");
        }

        sources.Data = data.ToString();
        return sources;
    }

    /// <summary>The sentence of an id; null for one that was not shown.</summary>
    public Sentence? Find(string id) => _sentences.GetValueOrDefault(id.Trim('[', ']', ' '));

    private static IEnumerable<Article> Articles(Story story)
    {
        var lead = story.Lead.Article;
        var all = story.Candidates.Select(candidate => candidate.Article).DistinctBy(article => article.CanonicalUrl).ToList();
        var other = all.Find(article => article.Language.IsChinese() != lead.Language.IsChinese());
        return all.OrderByDescending(article => article == lead).ThenByDescending(article => article == other).Take(MostArticles);
    }

    private static List<Sentence> Offered(Article article, IReadOnlySet<string>? fresh, int characters)
    {
        var left = characters;
        return [.. article.Sentences.Where(sentence => fresh is null || fresh.Contains(sentence.Id))
            .Prepend(Sentence.OfTitle(article))
            .Where(sentence => !PlantedOrders.AreIn(sentence.Text))
            .TakeWhile(sentence => (left -= sentence.Text.Length) >= 0)];
    }

    private static string MarkOf(IEnumerable<Sentence> sentences) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', sentences.Select(sentence => sentence.ArticleUrl + " " + sentence.Text)))))[..8];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Add(Sentence sentence)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Mark}.{_sentences.Count}");
        _sentences[id] = sentence;
        return id;
    }
}
