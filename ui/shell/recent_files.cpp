#include "shell/recent_files.h"

#include "theme/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace breakeven::ui {

namespace {

constexpr int most = 8;
const QString setting = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

QStringList RecentFiles::files() const { return QSettings().value(setting).toStringList(); }

void RecentFiles::add(const QString& file) {
    QStringList all = files();
    const QString path = QFileInfo(file).absoluteFilePath();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(setting, all.mid(0, most));
    Q_EMIT changed();
}

void RecentFiles::remove(const QString& file) {
    QStringList all = files();
    all.removeAll(file);
    QSettings().setValue(setting, all);
    Q_EMIT changed();
}

void RecentFiles::clear() {
    QSettings().remove(setting);
    Q_EMIT changed();
}

QMenu* RecentFiles::menu(const QString& title, QWidget* parent) {
    auto* menu = new QMenu(title, parent);
    fill(*menu);
    connect(this, &RecentFiles::changed, menu, [this, menu] { fill(*menu); });
    // What is there may not be any more by then.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    return menu;
}

void RecentFiles::fill(QMenu& menu) {
    menu.clear();
    int number = 0;
    for (const QString& file : files()) {
        const QString text =
            tr("&%1 %2").arg(++number).arg(QDir::toNativeSeparators(file).replace('&', "&&"));
        menu.addAction(text, this, [this, file] { Q_EMIT chosen(file); })
            ->setEnabled(QFileInfo::exists(file));
    }
    menu.setEnabled(number > 0);
    if (number == 0) return;
    menu.addSeparator();
    menu.addAction(icon("delete"), tr("&Clear list"), this, &RecentFiles::clear);
}

} // namespace breakeven::ui
