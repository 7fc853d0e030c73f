#include "broken_packages.h"
#include "exchange/package.h"
#include "support/child.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>
#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::map<std::string, std::string> broken(const std::vector<Break>& breaks) {
    auto files = soundPackage();
    for (const Break& change : breaks) {
        std::string& text = files[change.file];
        if (change.from.empty()) {
            text = change.to;
        } else {
            const auto at = text.find(change.from);
            if (at == std::string::npos) throw std::logic_error("nothing to break: " + change.from);
            text.replace(at, change.from.size(), change.to);
        }
    }
    return files;
}

QStringList errorsIn(const std::vector<Problem>& problems) {
    QStringList errors;
    for (const Problem& problem : problems)
        if (problem.severity == Severity::error)
            errors += QString::fromStdString(english(problem)).mid(int(std::string("error: ").size()));
    return errors;
}

} // namespace

class TestBrokenPackages : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        package_ = folder_->filePath("package").toStdString();
    }

    void eachGivesItsOwnErrors_data() {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(brokenPackages().size()); ++i) QTest::newRow(brokenPackages()[i].name) << i;
    }

    void eachGivesItsOwnErrors() {
        QFETCH(int, number);
        const BrokenPackage& example = brokenPackages()[number];
        writePackageFiles(package_, broken(example.breaks));
        const auto before = contentOf(package_);
        const auto economy = readPackage(package_);
        QVERIFY(!economy);
        QCOMPARE(errorsIn(economy.problems).join('\n'), example.errors.join('\n'));
        QVERIFY(contentOf(package_) == before);
    }

    void refusesAFolderThatIsNotThere() {
        QCOMPARE(errorsOf(package_), QStringList{place() + ": there is no such file or folder"});
    }

    void refusesAFileForAFolder() {
        writeBytes(package_, "name,base_year,years\n");
        QCOMPARE(errorsOf(package_), QStringList{place() + ": this is not a folder"});
    }

    void namesEveryFileMissing() {
        std::filesystem::create_directory(package_);
        QCOMPARE(errorsOf(package_),
                 (QStringList{"economy.csv: the file is missing; every package needs it",
                              "organisations.csv: the file is missing; every package needs it"}));
    }

    void refusesWhatIsNotAFile_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("error");
        QTest::newRow("a folder") << "folder"
                                  << "services.csv: this is a folder, not a file";
        QTest::newRow("a pipe nobody writes to") << "pipe"
                                                 << "services.csv: this is a device or pipe, not a file";
        QTest::newRow("a link to a device outside")
            << "device"
            << "services.csv: it is a link to a file outside the folder; only files inside are read";
        QTest::newRow("a file too large") << "large"
                                          << "services.csv: the file is larger than 256000000 bytes";
        QTest::newRow("a link to nothing") << "link"
                                           << "services.csv: there is no such file or folder";
    }

    void refusesWhatIsNotAFile() {
        QFETCH(QString, kind);
        QFETCH(QString, error);
        writePackageFiles(package_, soundPackage());
        const std::filesystem::path file = package_ / "services.csv";
        if (kind != "large") std::filesystem::remove(file);
        if (kind == "folder") std::filesystem::create_directory(file);
        if (kind == "pipe") QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        if (kind == "device") std::filesystem::create_symlink("/dev/zero", file);
        if (kind == "large") std::filesystem::resize_file(file, 300'000'000);
        if (kind == "link") std::filesystem::create_symlink("nowhere", file);
        QCOMPARE(errorsOf(package_), QStringList{error});
    }

    void saysWhichFileMayNotBeRead() {
        writePackageFiles(package_, soundPackage());
        std::filesystem::permissions(folder_->path().toStdString(), std::filesystem::perms::all);
        std::filesystem::permissions(package_ / "services.csv", std::filesystem::perms::none);
        const auto said = asNobody([&] { return errorsOf(package_).join('\n').toStdString(); });
        QCOMPARE(said, "services.csv: you do not have permission to read it");
    }

private:
    QString place() const { return QString::fromStdString(package_.string()); }

    static QStringList errorsOf(const std::filesystem::path& package) {
        return errorsIn(readPackage(package).problems);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::filesystem::path package_;
};

QTEST_APPLESS_MAIN(TestBrokenPackages)
#include "test_broken_packages.moc"
