using System.Globalization;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("模型有330亿参数", 33_000_000_000, QuantityUnit.Parameters, null)]
    [InlineData("a model of 33 billion parameters", 33_000_000_000, QuantityUnit.Parameters, null)]
    [InlineData("開源 70B 模型", 70_000_000_000, QuantityUnit.Parameters, null)]
    [InlineData("上下文窗口从16K起", 16_000, QuantityUnit.Tokens, null)]
    [InlineData("支持 200 万 token 上下文", 2_000_000, QuantityUnit.Tokens, null)]
    [InlineData("占比達 48.9%", 48.9, QuantityUnit.Percent, null)]
    [InlineData("三成用户", 30, QuantityUnit.Percent, null)]
    [InlineData("速度提升 16 倍", 16, QuantityUnit.Multiple, null)]
    [InlineData("runs 3x faster", 3, QuantityUnit.Multiple, null)]
    [InlineData("训练了兩個月", 2, QuantityUnit.Duration, "month")]
    [InlineData("after 18 months", 18, QuantityUnit.Duration, "month")]
    [InlineData("融资6.76亿美元", 676_000_000, QuantityUnit.Money, "USD")]
    [InlineData("raised $676 million", 676_000_000, QuantityUnit.Money, "USD")]
    [InlineData("raised $5.5bn", 5_500_000_000, QuantityUnit.Money, "USD")]
    [InlineData("投入三千万元", 30_000_000, QuantityUnit.Money, "CNY")]
    [InlineData("烧掉百亿美金", 10_000_000_000, QuantityUnit.Money, "USD")]
    [InlineData("四万八千个数据集", 48_000, QuantityUnit.Count, "dataset")]
    [InlineData("1,336 ratings", 1336, QuantityUnit.Count, "rating")]
    [InlineData("30多個模型", 30, QuantityUnit.Count, "model")]
    [InlineData("5 纳米工艺", 5, QuantityUnit.Other, "nm")]
    [InlineData("規模三萬億條", 3_000_000_000_000, QuantityUnit.Count, "item")]
    [InlineData("一亿三千万用户", 130_000_000, QuantityUnit.Count, "user")]
    public void A_figure_is_read_with_its_unit(string text, double value, QuantityUnit unit, string? of)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal(((decimal)value, unit, of), (figure.Value, figure.Unit, figure.Of));
    }

    [Theory]
    [InlineData("百分之六七十的毛利", 60, 70, QuantityUnit.Percent)]
    [InlineData("1.5 到 3 万人民币", 15_000, 30_000, QuantityUnit.Money)]
    [InlineData("三千万至五千万人民币", 30_000_000, 50_000_000, QuantityUnit.Money)]
    [InlineData("是单次的 5-10 倍", 5, 10, QuantityUnit.Multiple)]
    [InlineData("$30 million–$50 million", 30_000_000, 50_000_000, QuantityUnit.Money)]
    [InlineData("提升三四百倍", 300, 400, QuantityUnit.Multiple)]
    public void A_range_keeps_both_ends(string text, int low, int high, QuantityUnit unit)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((low, high, unit), (figure.Value, figure.UpTo, figure.Unit));
    }

    [Theory]
    [InlineData("数十亿条数据", 1_000_000_000, "billions of items", "数十亿条")]
    [InlineData("幾千億美元的市值", 100_000_000_000, "hundreds of billions of dollars", "数千亿美元")]
    [InlineData("tens of thousands of GPUs", 10_000, "tens of thousands of GPUs", "数万块GPU")]
    [InlineData("数千%", 1000, "thousands of %", "数千%")]
    [InlineData("数百万用户", 1_000_000, "millions of users", "数百万用户")]
    public void An_order_of_magnitude_stays_words(string text, long magnitude, string english, string chinese)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.True(figure.Vague);
        Assert.True(figure.Value == 2m * magnitude && figure.UpTo == 9.9m * magnitude);
        Assert.Equal((english, chinese), (QuantityWriter.Write(figure, chinese: false), QuantityWriter.Write(figure, chinese: true)));
    }

    [Theory]
    [InlineData("每月16美元", "month", 16)]
    [InlineData("$16 a month", "month", 16)]
    [InlineData("$0.15 per million tokens", "1M tokens", 0.15)]
    [InlineData("每百万 token 0.5 美元", "1M tokens", 0.5)]
    [InlineData("$1.50 / 1M input", "1M tokens", 1.5)]
    [InlineData("3美元/百万tokens", "1M tokens", 3)]
    [InlineData("$30 per user per month", "user month", 30)]
    [InlineData("每用户每月30美元", "user month", 30)]
    public void A_price_says_what_it_is_for(string text, string per, double value)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((QuantityUnit.PricePerUnit, per, (decimal)value), (figure.Unit, figure.Per, figure.Value));
    }

    [Theory]
    [InlineData("成本只有 30 分之一", "1/30")]
    [InlineData("三分之二的公司", "2/3")]
    [InlineData("at 1/30 the cost", "1/30")]
    public void A_fraction_keeps_both_numbers(string text, string fraction)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((QuantityUnit.Ratio, fraction), (figure.Unit, figure.Of));
    }

    [Theory]
    [InlineData("GPT-4 和 H100 以及 v2.3.1")]
    [InlineData("2023年11月24日发布")]
    [InlineData("2026-06-01 10:30")]
    [InlineData("百度、千问和万科十分努力")]
    [InlineData("第三家公司,无数次参数调整")]
    [InlineData("周一成立,成为第一")]
    [InlineData("以 13 美金收购了它")]
    [InlineData("1920x1080")]
    [InlineData("99999999999999999999999999999999999999 billion")]
    public void Names_dates_idioms_and_slips_are_no_figures(string text) => Assert.Empty(QuantityReader.Read(text));

    [Fact]
    public void The_raw_characters_stand_where_the_figure_says()
    {
        const string Text = "Grok-1 約有 330億 參數,比 70B 少";

        var figures = QuantityReader.Read(Text);

        Assert.Equal(["330億 參數", "70B"], figures.Select(figure => figure.Raw));
        Assert.All(figures, figure => Assert.Equal(figure.Raw, Text.Substring(figure.Start, figure.Raw.Length)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_reads_back_as_the_same_figure(QuantityUnit unit, string? of, string? per)
    {
        var random = new Random(20260601);
        for (var i = 0; i < 400; i++)
        {
            var value = Math.Round((decimal)random.NextDouble() * 1000, random.Next(0, 4)) * (decimal)Math.Pow(10, random.Next(0, 11));
            var figure = new Quantity(value, unit, "", 0) { Of = of, Per = per, UpTo = random.Next(3) == 0 ? value * 2 : null };

            AssertReadsBack(figure, chinese: true);
            AssertReadsBack(figure, chinese: false);
        }
    }

    public static TheoryData<QuantityUnit, string?, string?> Kinds => new()
    {
        { QuantityUnit.Money, "USD", null },
        { QuantityUnit.Money, "CNY", null },
        { QuantityUnit.Money, "EUR", null },
        { QuantityUnit.PricePerUnit, "USD", "month" },
        { QuantityUnit.PricePerUnit, "CNY", "user month" },
        { QuantityUnit.PricePerUnit, "USD", "1M tokens" },
        { QuantityUnit.Percent, null, null },
        { QuantityUnit.Percent, "points", null },
        { QuantityUnit.Multiple, null, null },
        { QuantityUnit.Parameters, null, null },
        { QuantityUnit.Tokens, null, null },
        { QuantityUnit.Duration, "month", null },
        { QuantityUnit.Duration, "hour", null },
        { QuantityUnit.Other, "nm", null },
        { QuantityUnit.Other, "GW", null },
        { QuantityUnit.Count, "user", null },
        { QuantityUnit.Count, "GPU", null },
        { QuantityUnit.Count, "rating", null },
    };

    private static void AssertReadsBack(Quantity figure, bool chinese)
    {
        var written = QuantityWriter.Write(figure, chinese);
        var read = QuantityReader.Read(written);

        Assert.True(read is [var same] && same with { Raw = "", Start = 0 } == figure, string.Create(CultureInfo.InvariantCulture, $"{figure} was written {written} and read {string.Join(" | ", read)}"));
    }
}
