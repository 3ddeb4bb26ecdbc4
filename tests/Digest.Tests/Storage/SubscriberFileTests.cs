using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class SubscriberFileTests
{
    [Fact]
    public void A_bare_list_of_addresses_is_enough()
    {
        var (rows, faults) = SubscriberFile.Read("R1@news.example\nr2@news.example\n");

        Assert.Equal(["r1@news.example", "r2@news.example"], rows.Select(row => row.Address.ToString()));
        Assert.Empty(faults);
    }

    [Fact]
    public void Columns_go_by_their_headings()
    {
        var (rows, _) = SubscriberFile.Read("Name,Email,Language,Sections\n\"Li, Wei\",li@news.example,english-first,\"Research,Tools\"\n");

        var (_, wishes) = Assert.Single(rows);
        Assert.Equal(("Li, Wei", EditionLanguage.EnglishFirst), (wishes.Name, wishes.Language));
        Assert.Equal([SectionKind.Research, SectionKind.Tools], wishes.Sections);
    }

    [Fact]
    public void A_row_that_cannot_be_taken_names_its_line_and_the_others_go_on()
    {
        var (rows, faults) = SubscriberFile.Read("a@news.example\nnobody\nb@news.example,,Klingon\nc@news.example,,,Sports\nd@news.example\n");

        Assert.Equal(2, rows.Count);
        Assert.Equal(["line 2", "line 3", "line 4"], faults.Select(fault => fault[..6]));
        Assert.Contains("ChineseFirst", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_is_imported_and_brings_nobody_back()
    {
        await using var test = await TestStore.OpenAsync();
        var left = await test.Store.AddSubscriberAsync(Sample.Address("left@news.example"), new SubscriberWishes(Name: "=1,\"x\""), CancellationToken.None);
        await test.Store.AddSubscriberAsync(Sample.Address("r1@news.example"), new SubscriberWishes(EditionLanguage.English, Sections: [SectionKind.Tools]), CancellationToken.None);
        var file = SubscriberFile.Write(await test.Store.SubscribersAsync(CancellationToken.None));
        await test.Store.SetStatusAsync(left.Id, SubscriberStatus.Unsubscribed, CancellationToken.None);

        var (rows, faults) = SubscriberFile.Read(file);
        var taken = await test.Store.ImportSubscribersAsync(rows, CancellationToken.None);

        Assert.Equal((2, 0, 1), (rows.Count, faults.Count, taken));
        Assert.Equal(SubscriberStatus.Unsubscribed, (await test.Store.SubscriberAsync(left.Id, CancellationToken.None))?.Status);
    }
}
