#include "exchange/package.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;

// UTF-16 of a text without letters beyond its first plane.
std::string utf16(const std::string& text, bool littleEndian, bool marked) {
    std::string bytes;
    for (const char16_t unit : (marked ? u"\uFEFF" : u"") + QString::fromStdString(text).toStdU16String()) {
        const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

/// A package as people have it reads as the one it should be, and what is not read is said.
class TestPackageFiles : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        package_ = folder_->filePath("p").toStdString();
        writePackageFiles(folder_->filePath("sound").toStdString(), soundPackage());
        sound_ = *readPackage(folder_->filePath("sound").toStdString());
    }

    void readsFilesAsPeopleHaveThem_data() {
        QTest::addColumn<QByteArray>("budgets");
        QTest::addColumn<QString>("warning");
        const std::string text = soundPackage()["budgets.csv"];
        const auto add = [](const char* name, const std::string& bytes, const char* warning = "") {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(warning);
        };
        const std::string semicolons = replaced(replaced(text, ",", ";"), "£200;000", "£200000");
        const char* const windows =
            "warning: budgets.csv: the file is not UTF-8 and is read as Windows-1252; check its £ signs and "
            "accented letters, or save it as CSV UTF-8";
        const char* const wide = "warning: budgets.csv: the file is read as UTF-16; CSV UTF-8 is expected";
        add("UTF-8 with a mark", "\xEF\xBB\xBF" + text);
        add("Windows-1252", replaced(text, "£", "\xA3"), windows);
        add("UTF-16, low byte first", utf16(text, true, true), wide);
        add("UTF-16, high byte first", utf16(text, false, true), wide);
        add("UTF-16 without a mark, low byte first", utf16(text, true, false), wide);
        add("UTF-16 without a mark, high byte first", utf16(text, false, false), wide);
        add("semicolons", semicolons);
        add("tabs", replaced(replaced(text, ",", "\t"), "£200\t000", "£200,000"));
        add("a line of the separator", "sep=,\r\n" + text);
        add("a line of the separator, semicolons", "\"SEP=;\"\n" + semicolons);
        add("line ends of old Macintoshes", replaced(text, "\n", "\r"));
        add("blank lines", "\n\n" + replaced(text, "\n", "\n\n , \n"));
        add("blank trailing columns", replaced(text, "\n", ",, ,\n"));
        add("to the last column of a spreadsheet", replaced(text, "\n", std::string(16'374, ',') + "\n"));
        add("headings in capitals",
            replaced(replaced(text, "amount", "Amount"), "org,line", "ORG, Line \xC2\xA0"));
        add("headings in quotation marks", replaced(text, "org,line", "\"org\",\"line\""));
        add("no-break spaces", replaced(text, "90000.50",
                                        "90\xC2\xA0"
                                        "000.50\xC2\xA0"));
        add("no-break spaces in codes", replaced(text, "T,nursing", "T\xC2\xA0,nursing"));
        add("a minus behind", replaced(text, "(10)", "10.00-"));
        add("an unused heading twice",
            replaced(replaced(text, "\n", ",x,y\n"), ",driver,x,y", ",driver,Remark,remark"),
            "warning: budgets.csv, row 1, Remark: there is no column “Remark” in budgets; it is ignored");
        add("a remark without a heading",
            replaced(replaced(text, "\n", ",\n"), "pay,yes,20%,10%,NEL,", "pay,yes,20%,10%,NEL,new"),
            "warning: budgets.csv, row 3: column 11 has no heading; it is ignored");
    }

    void readsFilesAsPeopleHaveThem() {
        QFETCH(QByteArray, budgets);
        QFETCH(QString, warning);
        Files files = soundPackage();
        files["budgets.csv"] = budgets.toStdString();
        QCOMPARE(said(files), warning.isEmpty() ? QStringList() : QStringList{warning});
        QVERIFY(*readPackage(package_) == sound_);
    }

    void totalsRowsAreRefusedWithTheirPlace() {
        Files files = soundPackage();
        files["budgets.csv"] += "Total,,,,290000.50,,,,,\n";
        QVERIFY(
            said(files).contains("error: budgets.csv, row 5, line: the cell is blank; every row needs it"));
    }

    void roundsToTheDigitsKeptAndNamesTheCell() {
        Files files = soundPackage();
        files["indices.csv"] =
            replaced(files["indices.csv"], "2%", "22.134667315950241267873743857629819823808%");
        QCOMPARE(said(files),
                 QStringList{"warning: indices.csv, row 2, rate (indices:pay:2016/17:rate): "
                             "“22.134667315950241267873743857629819823808%” has more than 20 decimals; "
                             "it is rounded to “22.13466731595024126787%”"});
        QCOMPARE((*readPackage(package_))[TableId::indices].at(0, "rate"), "22.13466731595024126787%");
    }

    void findsTablesWhateverTheirCaseAndInData() {
        Files files = soundPackage();
        moveTo(files, "budgets.csv", "Budgets.CSV");
        moveTo(files, "indices.csv", "Data/INDICES.csv");
        QCOMPARE(said(files), QStringList());
        QVERIFY(*readPackage(package_) == sound_);
        files["Budgets.CSV"] = replaced(files["Budgets.CSV"], "90000.50", "plenty");
        QVERIFY(
            said(files).first().startsWith("error: Budgets.CSV, row 3, amount (budgets:T:nursing:amount): "));
    }

    void followsTheDescriptor() {
        Files files = soundPackage();
        moveTo(files, "budgets.csv", "figures/Money 2016.txt");
        files["budgets.csv"] = "org,line\n";
        files["datapackage.json"] =
            R"({"resources": [{"name": "Budgets", "path": ["figures/money 2016.txt"]}]})";
        QCOMPARE(said(files), QStringList{"warning: budgets.csv: the file is ignored; datapackage.json names "
                                          "figures/Money 2016.txt for budgets"});
        QVERIFY(*readPackage(package_) == sound_);
    }

    void saysWhatOfADescriptorIsNotFollowed_data() {
        QTest::addColumn<QString>("descriptor");
        QTest::addColumn<QString>("line");
        const auto add = [](const char* name, const char* descriptor, const char* line) {
            QTest::newRow(name) << descriptor << line;
        };
        add("not JSON", "{",
            "warning: datapackage.json: it is not JSON, so it is ignored; the tables are identified by their "
            "file names");
        add("no resources", "[1]",
            "warning: datapackage.json: it lists no resources, so it is ignored; the tables are identified "
            "by their file names");
        add("no such table", R"({"resources": [{"name": "prices", "path": "elsewhere/prices.csv"}]})",
            "warning: elsewhere/prices.csv: there is no table of this name; the file is ignored");
        add("a file that is not there", R"({"resources": [{"name": "loans", "path": "loans.csv"}]})",
            "error: loans.csv: the file is missing; datapackage.json names it for loans");
        add("outside", R"({"resources": [{"name": "loans", "path": "../loans.csv"}]})",
            "error: datapackage.json: loans is listed as being in ../loans.csv; only files inside the folder "
            "are read");
        add("absolute", R"({"resources": [{"name": "loans", "path": "/etc/passwd"}]})",
            "error: datapackage.json: loans is listed as being in /etc/passwd; only files inside the folder "
            "are read");
        add("on the net", R"({"resources": [{"name": "loans", "path": "https://x.org/loans.csv"}]})",
            "error: datapackage.json: loans is listed as being in https://x.org/loans.csv; only files inside "
            "the folder are read");
        add("within itself", R"({"resources": [{"name": "loans", "data": []}]})",
            "error: datapackage.json: the path of loans is not a single file; put the table into one CSV "
            "file");
        add("in two files", R"({"resources": [{"name": "loans", "path": ["a.csv", "b.csv"]}]})",
            "error: datapackage.json: the path of loans is not a single file; put the table into one CSV "
            "file");
        add("another encoding",
            R"({"resources": [{"name": "budgets", "path": "budgets.csv", "encoding": "koi8-r"}]})",
            "warning: datapackage.json: encoding of budgets, “koi8-r”, is ignored");
        add("another word for blank",
            R"({"resources": [{"name": "budgets", "path": "budgets.csv", "schema": {"missingValues": ["", "NA"]}}]})",
            "warning: datapackage.json: missingValues of budgets, “NA”, is ignored");
        add("decimal commas",
            R"({"resources": [{"name": "budgets", "path": "budgets.csv", "schema": {"fields": [{"decimalChar": ","}]}}]})",
            "error: datapackage.json: budgets is described as having “,” for a decimal point; write amounts "
            "as 1234.5");
        add("no heading",
            R"({"resources": [{"name": "budgets", "path": "budgets.csv", "dialect": {"header": false}}]})",
            "error: datapackage.json: budgets is described as having no heading; its first row must name the "
            "columns");
        add("a table twice",
            R"({"resources": [{"name": "loans", "path": "a.csv"}, {"name": "LOANS", "path": "b.csv"}]})",
            "error: datapackage.json: LOANS is listed twice among the resources");
    }

    void saysWhatOfADescriptorIsNotFollowed() {
        QFETCH(QString, descriptor);
        QFETCH(QString, line);
        Files files = soundPackage();
        files["datapackage.json"] = descriptor.toStdString();
        QCOMPARE(said(files), QStringList{line});
        QCOMPARE(bool(readPackage(package_)), line.startsWith("warning"));
    }

    void saysWhichFilesAreNotRead() {
        Files files = soundPackage();
        files["budgets.xlsx"] = "PK";
        files["data/prices.CSV"] = "a\n";
        QCOMPARE(
            said(files),
            (QStringList{"warning: budgets.xlsx: the file is ignored; tables are read from CSV files",
                         "warning: data/prices.CSV: there is no table of this name; the file is ignored"}));
    }

    void refusesTwoFilesOfATable() {
        Files files = soundPackage();
        files["data/budgets.csv"] = files["budgets.csv"];
        QCOMPARE(said(files), QStringList{"error: budgets.csv: data/budgets.csv is also a file for budgets; "
                                          "keep one, or name it in datapackage.json"});
    }

    void readsNothingOutsideTheFolder() {
        Files files = soundPackage();
        writeBytes(folder_->filePath("outside.csv").toStdString(), files["budgets.csv"]);
        moveTo(files, "budgets.csv", "real.txt");
        writePackageFiles(package_, files);
        fs::create_symlink("real.txt", package_ / "budgets.csv");
        QVERIFY(*readPackage(package_) == sound_); // a link inside is no harm
        for (const std::string& target :
             {std::string("../outside.csv"), folder_->filePath("outside.csv").toStdString()}) {
            fs::remove(package_ / "budgets.csv");
            fs::create_symlink(target, package_ / "budgets.csv");
            QCOMPARE(listed(readPackage(package_).problems),
                     QStringList{"error: budgets.csv: it is a link to a file outside the folder; only files "
                                 "inside are read"});
        }
        fs::remove(package_ / "budgets.csv");
        fs::create_directory(folder_->filePath("far").toStdString());
        fs::rename(folder_->filePath("outside.csv").toStdString(),
                   folder_->filePath("far/budgets.csv").toStdString());
        fs::create_directory_symlink("../far", package_ / "data");
        QVERIFY(!readPackage(package_));
    }

private:
    static QStringList listed(const std::vector<Problem>& problems) {
        QStringList lines;
        for (const Problem& problem : problems) lines += QString::fromStdString(english(problem));
        return lines;
    }

    static void moveTo(Files& files, const std::string& from, const std::string& to) {
        auto file = files.extract(from);
        file.key() = to;
        files.insert(std::move(file));
    }

    // What is said of a package of these files alone.
    QStringList said(const Files& files) {
        fs::remove_all(package_);
        for (const auto& [name, bytes] : files) {
            fs::create_directories((package_ / name).parent_path());
            writeBytes(package_ / name, bytes);
        }
        return listed(readPackage(package_).problems);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path package_;
    Economy sound_;
};

QTEST_APPLESS_MAIN(TestPackageFiles)
#include "test_package_files.moc"
