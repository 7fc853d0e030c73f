#include "exchange/package.h"
#include "exchange/result_table.h"
#include "insight/programme/site_search.h"
#include "support/files.h"
#include "support/programme_sites.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

std::vector<std::string> namesIn(const std::vector<fs::path>& places) {
    std::vector<std::string> names;
    for (const FoundSite& site : findSites(places, ".breakeven"))
        names.push_back(site.name + (site.isMissing ? " (missing)" : ""));
    return names;
}

using Names = std::vector<std::string>;

} // namespace

/// Which documents and packages a programme is of.
class TestSiteSearch : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        root_ = folder_->path().toStdString();
    }

    void documentsAndPackagesAreFoundHoweverDeepInOrderOfTheirPaths() {
        document("north/leeds.breakeven");
        document("bath.breakeven");
        package("south/dorset");
        package("york");
        writeBytes(root_ / "notes.txt", "not a site");
        QCOMPARE(namesIn({root_}), (Names{"bath", "north/leeds", "south/dorset", "york"}));
    }

    void aPackageIsOneSiteAndNotLookedInto() {
        package("york");
        document("york/copy.breakeven");
        QCOMPARE(namesIn({root_}), Names{"york"});
        QCOMPARE(namesIn({root_ / "york"}), Names{"york"});
        QCOMPARE(namesIn({root_ / "york/"}), Names{"york"});
    }

    void whatBreakevenWroteAsResultsIsNone() {
        const std::vector<ResultTable> results{
            {"activity", "Volumes.", {{"org", ResultType::text, "Whose."}}, {{std::string("T")}}}};
        QVERIFY(writeResults(results, root_ / "results").empty());
        document("a.breakeven");
        QCOMPARE(namesIn({root_}), Names{"a"});
    }

    void packagesThatAreBrokenAreFoundTooSoThatItIsSaid() {
        package("whole");
        package("without");
        fs::remove(root_ / "without/economy.csv");
        writeBytes(root_ / "whole/datapackage.json", "{ this is not");
        fs::create_directories(root_ / "empty");
        QCOMPARE(namesIn({root_}), (Names{"whole", "without"}));
    }

    void aPlaceNamedAndNotThereOrWithNothingInItIsMissing() {
        fs::create_directories(root_ / "empty");
        QCOMPARE(namesIn({root_ / "empty", root_ / "nowhere.breakeven"}),
                 (Names{"empty (missing)", "nowhere (missing)"}));
    }

    void eachIsFoundOnceHoweverItIsNamed() {
        document("north/leeds.breakeven");
        QCOMPARE(namesIn({root_, root_ / "north", root_ / "north/leeds.breakeven"}), Names{"north/leeds"});
    }

    void namesThatTwoWouldShareAreWrittenAsPaths() {
        document("a/leeds.breakeven");
        document("b/leeds.breakeven");
        QCOMPARE(namesIn({root_ / "a", root_ / "b"}),
                 (Names{(root_ / "a/leeds.breakeven").string(), (root_ / "b/leeds.breakeven").string()}));
    }

    void hiddenEntriesAndLinksToFoldersArePassedOver() {
        document("a.breakeven");
        document(".hidden/b.breakeven");
        writeBytes(root_ / ".a.breakeven", "a recovery file");
        fs::create_directory_symlink(root_, root_ / "again");
        QCOMPARE(namesIn({root_}), Names{"a"});
    }

    void aFileNamedIsASiteWhateverItIsCalled() {
        writeBytes(root_ / "old.db", "something");
        QCOMPARE(namesIn({root_ / "old.db"}), Names{"old.db"});
    }

    void itStopsWhenNoLongerWanted() {
        for (int i = 0; i < 20; ++i) document("d" + std::to_string(i) + ".breakeven");
        int asked = 0;
        const std::vector<fs::path> places{root_};
        QVERIFY(findSites(places, ".breakeven", [&] { return ++asked < 5; }).size() < 6);
    }

private:
    void document(const std::string& name) const {
        fs::create_directories((root_ / name).parent_path());
        writeBytes(root_ / name, "a document");
    }
    void package(const std::string& name) const {
        fs::create_directories((root_ / name).parent_path());
        if (!writePackage(siteEconomy({}), root_ / name).empty()) throw std::logic_error("not written");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path root_;
};

QTEST_GUILESS_MAIN(TestSiteSearch)
#include "test_site_search.moc"
