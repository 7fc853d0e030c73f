#include "store/document_schema.h"
#include "support/child.h"
#include "support/documents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

/// A sound document spoilt in one way, and the errors there must be when it is opened.
struct BrokenDocument {
    const char* name;
    std::string sql;
    QStringList errors;
};

const std::vector<BrokenDocument>& brokenDocuments() {
    static const QString file = "FILE: ";
    static const std::vector<BrokenDocument> all{
        {"of another program",
         "PRAGMA application_id = 7",
         {file + "this is a database of another program, not a Breakeven document"}},
        {"of no program",
         "PRAGMA application_id = 0",
         {file + "this is a database of another program, not a Breakeven document"}},
        {"from a newer version",
         "PRAGMA user_version = " + std::to_string(documentSchemaVersion + 1),
         {file + QStringLiteral(
                     "the document was saved by a newer Breakeven (its version is %1, this program's %2); "
                     "update the program to open it")
                     .arg(documentSchemaVersion + 1)
                     .arg(documentSchemaVersion)}},
        {"of no version",
         "PRAGMA user_version = 0",
         {file + "the document has no version this program knows (0)"}},
        {"of a version below nought",
         "PRAGMA user_version = -1",
         {file + "the document has no version this program knows (-1)"}},
        {"without a table", "DROP TABLE loans", {file + "the document has no table loans"}},
        {"without its journal", "DROP TABLE journal", {file + "the document has no table journal"}},
        {"without its revision table", "DROP TABLE document", {file + "the document has no table document"}},
        {"without a column",
         "ALTER TABLE budgets DROP COLUMN amount",
         {file + "the table budgets has no column amount"}},
        {"without the order of rows",
         "DROP TABLE loans; CREATE TABLE loans (org, loan, balance, rate, annual_repayment)",
         {file + "the table loans has no column position"}},
        {"with a view for a table",
         "DROP TABLE loans; CREATE VIEW loans AS SELECT 1 AS position, 'T' AS org, 'L' AS loan, '5' AS "
         "balance, "
         "'' AS rate, '' AS annual_repayment",
         {file + "the document has no table loans"}},
        {"money in words",
         "UPDATE budgets SET amount = 'plenty' WHERE line = 'nursing'",
         {"budgets, row 2, amount (budgets:T:nursing:amount): “plenty” is not an amount of money; write "
          "pounds as -1234.5, "
          "£1,234 or (1,234)"}},
        {"a rate without the per-cent sign",
         "UPDATE indices SET rate = 2 WHERE year = '2016/17'",
         {"indices, row 1, rate (indices:pay:2016/17:rate): “2” has no per-cent sign; write 2% or a fraction "
          "below 1"}},
        {"an unknown word",
         "UPDATE contracts SET form = 'promise'",
         {"contracts, row 1, form (contracts:C1:form): “promise” is not one of: activity, block, blended, "
          "capitation"}},
        {"a binary floating-point number",
         "UPDATE budgets SET amount = 1e300 WHERE line = 'nursing'",
         {"budgets, row 2, amount (budgets:T:nursing:amount): “1.0e+300” is not an amount of money; write "
          "pounds as "
          "-1234.5, £1,234 or (1,234)"}},
        {"bad UTF-8",
         "UPDATE services SET name = CAST(x'E9' AS TEXT)",
         {"services, row 1, name (services:NEL:name): the text is not valid UTF-8"}},
        {"a nought byte",
         "UPDATE services SET name = 'a' || char(0) || 'b'",
         {"services, row 1, name (services:NEL:name): the text holds a control character; only tabs and line "
          "ends are "
          "allowed"}},
        {"a blank key",
         "UPDATE services SET service = ''",
         {"services, row 1, service: the cell is blank; every row needs it"}},
        {"a code with a blank",
         "UPDATE services SET service = 'N EL'",
         {"services, row 1, service: “N EL” is not a code; codes are 1 to 40 letters, digits or _ - . /"}},
        {"two economies",
         "INSERT INTO economy SELECT 2, name, base_year, years, '', '', '', '' FROM economy",
         {"economy, row 2 (economy): economy has one row only"}},
        {"a key twice",
         "CREATE TABLE t AS SELECT * FROM services; DROP TABLE services; ALTER TABLE t RENAME TO services; "
         "INSERT INTO services SELECT * FROM services",
         {"services, row 2 (services:NEL): an earlier row has the same key"}},
        {"several wrong cells",
         "UPDATE budgets SET amount = 'x' WHERE line <> 'allocation'",
         {"budgets, row 2, amount (budgets:T:nursing:amount): “x” is not an amount of money; write pounds as "
          "-1234.5, "
          "£1,234 or (1,234)",
          "budgets, row 3, amount (budgets:T:drugs:amount): “x” is not an amount of money; write pounds as "
          "-1234.5, "
          "£1,234 or (1,234)"}},
    };
    return all;
}

} // namespace

class TestBrokenDocuments : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        file_ = base_ / "Cumbria.breakeven";
        const auto saved = saveDocument(file_, soundEconomy(base_ / "package"), {}, std::nullopt);
        QVERIFY2(bool(saved), qPrintable(lines(saved.problems).join('\n')));
    }

    void eachGivesItsOwnErrors_data() {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(brokenDocuments().size()); ++i) QTest::newRow(brokenDocuments()[i].name) << i;
    }

    void eachGivesItsOwnErrors() {
        QFETCH(int, number);
        const BrokenDocument& example = brokenDocuments()[number];
        execute(file_, example.sql);
        opensWith(example.errors);
    }

    void refusesWhatIsNoDatabase_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("an empty file") << QByteArray("") << "the file is empty";
        QTest::newRow("a text") << QByteArray("Dear board,\n") << "this is not a Breakeven document";
        QTest::newRow("a short text") << QByteArray("D") << "this is not a Breakeven document";
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04") + QByteArray(5000, 'x')
                                    << "this is not a Breakeven document";
        QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3") + QByteArray(20, '\0')
                                                     << "the document is cut short; open a backup copy";
    }

    void refusesWhatIsNoDatabase() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        writeBytes(file_, bytes.toStdString());
        opensWith({"FILE: " + error});
    }

    /// A copy broken off in the middle, as by a full memory stick.
    void refusesADocumentCutShort_data() {
        QTest::addColumn<int>("perCent");
        for (int perCent = 5; perCent < 100; perCent += 10) QTest::addRow("at %d %%", perCent) << perCent;
    }

    void refusesADocumentCutShort() {
        QFETCH(int, perCent);
        const std::string bytes = bytesOf(file_);
        writeBytes(file_, bytes.substr(0, bytes.size() * perCent / 100));
        opensWith({"FILE: the document is damaged; open a backup copy"});
    }

    void refusesADocumentOverwrittenInTheMiddle() {
        std::string bytes = bytesOf(file_);
        for (std::size_t page = 4096; page + 4096 <= bytes.size(); page += 4096)
            bytes.replace(page, 512, 512, 'x');
        writeBytes(file_, bytes);
        opensWith({"FILE: the document is damaged; open a backup copy"});
    }

    void refusesWhatIsNotThereOrNoFile() {
        fs::remove(file_);
        opensWith({"FILE: there is no such file or folder"});
        fs::create_directory(file_);
        opensWith({"FILE: this is a folder, not a file"});
    }

    void saysThatItMayNotBeRead() {
        fs::permissions(base_, fs::perms::all);
        fs::permissions(file_, fs::perms::none);
        const std::string said =
            asNobody([&] { return lines(openDocument(file_).problems).join('\n').toStdString(); });
        QCOMPARE(said, "error: " + file_.string() + ": you do not have permission to read it");
    }

    void opensFromAReadOnlyFolder() {
        fs::permissions(file_, fs::perms(0444));
        fs::permissions(base_, fs::perms(0555));
        QCOMPARE(asNobody([&] { return std::string(openDocument(file_) ? "open" : "refused"); }), "open");
        fs::permissions(base_, fs::perms(0755));
    }

    void warnsOfTablesThatWillGo() {
        execute(file_, "CREATE TABLE mine (a)");
        const auto opened = openDocument(file_);
        QVERIFY(bool(opened));
        QCOMPARE(shown(opened.problems), QStringList{"warning: FILE: the table mine is not part of a "
                                                     "document and will be removed when it is saved"});
    }

    /// What another tool wrote less exactly is made canonical, as when typed.
    void takesWhatCanBeUnderstood() {
        execute(file_, "UPDATE budgets SET amount = '£1,234.50' WHERE line = 'drugs'; UPDATE services SET "
                       "emergency = 'TRUE'");
        const auto opened = openDocument(file_);
        QCOMPARE(opened->economy.text(*opened->economy.locate("budgets:T:drugs:amount")), "1234.5");
        QCOMPARE(opened->economy.text(*opened->economy.locate("services:NEL:emergency")), "yes");
    }

private:
    QStringList shown(const std::vector<Problem>& problems) const {
        return lines(problems).replaceInStrings(QString::fromStdString(file_.string()), "FILE");
    }

    void opensWith(const QStringList& errors) {
        const auto before = contentOf(base_);
        const auto opened = openDocument(file_);
        QVERIFY(!opened);
        QCOMPARE(shown(opened.problems).join('\n'), "error: " + errors.join("\nerror: "));
        QVERIFY(contentOf(base_) == before);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
};

QTEST_APPLESS_MAIN(TestBrokenDocuments)
#include "test_broken_documents.moc"
