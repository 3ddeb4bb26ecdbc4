using System.Text.RegularExpressions;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Reads who raised how much, where the money stands right behind the verb of a clause that the company opens.</summary>
internal static partial class FundingLine
{
    private const int Timeout = 500;

    /// <summary>The line in both languages; null when the clause does not prove it.</summary>
    public static Bilingual? Read(SentenceFacts facts)
    {
        if (facts.Mood != Mood.Plain || facts.Names is not [var company, ..]) return null;
        var verb = (facts.IsChinese ? ChineseVerb() : EnglishVerb()).Match(facts.Text, company.End);
        if (!verb.Success || facts.Text[..company.Start].Trim().Length > 0) return null;
        var money = facts.Figures.FirstOrDefault(figure => figure.Money is not null && figure.Start == verb.Index + verb.Length);
        if (money is null || !Raises(facts, verb.Value, money)) return null;
        return new Bilingual(
            $"{company.In(chinese: false)} raises {FigureNoun.Write(facts, money, chinese: false)}",
            $"{company.In(chinese: true)} 融资 {FigureNoun.Write(facts, money, chinese: true)}");
    }

    private static bool Raises(SentenceFacts facts, string verb, FoundFigure money) =>
        !facts.IsChinese || verb.Contains("融资", StringComparison.Ordinal) || ChineseRound().IsMatch(facts.Text[(money.Start + money.Length)..]);

    [GeneratedRegex(@"\G\s*(?:宣布|官宣|正式|已|再获|再)*(?:完成|获得|获|融资|筹集|募集)(?:了|融资)?\s*(?:超过|超|逾|约|近|总额|共计|高达)*\s*", RegexOptions.None, Timeout)]
    private static partial Regex ChineseVerb();

    [GeneratedRegex(@"^\s*[A-Za-z0-9+]{0,4}\s*(?:轮|新一轮|战略|种子轮|天使轮)*\s*融资", RegexOptions.None, Timeout)]
    private static partial Regex ChineseRound();

    [GeneratedRegex(@"\G\s+(?:has\s+|just\s+)*(?:raises|raised|secures|secured|closes|closed)\s+(?:over\s+|more than\s+|about\s+|nearly\s+|an?\s+)*", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EnglishVerb();
}
