#pragma once

#include <QMenu>
#include <QStringList>

namespace breakeven::ui {

/// The documents opened or saved last, remembered from one session to the next.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QObject* parent = nullptr);

    /// The latest first, also those that are not there any more.
    QStringList files() const;
    void add(const QString& file);
    void remove(const QString& file);
    void clear();

    /// A menu that lists them.
    QMenu* menu(const QString& title, QWidget* parent);

Q_SIGNALS:
    void changed();
    void chosen(const QString& file);

private:
    void fill(QMenu& menu);
};

} // namespace breakeven::ui
